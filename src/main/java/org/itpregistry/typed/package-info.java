/** What people and laboratories write, and how it is read: values, or the readings among which a person chooses. */
@NullMarked
package org.itpregistry.typed;

import org.jspecify.annotations.NullMarked;
