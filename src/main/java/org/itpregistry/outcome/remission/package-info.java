/** Definitions about remission, and about responses that last without treatment. */
@NullMarked
package org.itpregistry.outcome.remission;

import org.jspecify.annotations.NullMarked;
