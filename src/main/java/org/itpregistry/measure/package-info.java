/** What is known of a person: dates, counts, doses, treatments, bleeds and the whole history, as immutable values. */
@NullMarked
package org.itpregistry.measure;

import org.jspecify.annotations.NullMarked;
