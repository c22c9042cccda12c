/** Definitions of response to a line of treatment, and of its loss. */
@NullMarked
package org.itpregistry.outcome.response;

import org.jspecify.annotations.NullMarked;
