/**
 * Figures as pure drawings from plain records: the same drawing on pages (SVG) and on paper. Knows numbers, no medicine and
 * no framework.
 */
@NullMarked
package org.itpregistry.figure;

import org.jspecify.annotations.NullMarked;
