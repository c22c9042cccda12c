/** What describes a cohort without judging it. */
@NullMarked
package org.itpregistry.outcome.descriptive;

import org.jspecify.annotations.NullMarked;
