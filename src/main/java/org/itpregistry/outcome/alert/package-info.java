/** What guideline texts would have somebody look at. */
@NullMarked
package org.itpregistry.outcome.alert;

import org.jspecify.annotations.NullMarked;
