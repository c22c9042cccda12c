/**
 * Study protocols and the engine that runs them: populations, endpoints and tables as data, numbers as rows with numerator,
 * denominator, interval and the published value beside them. Pure Java.
 */
@NullMarked
package org.itpregistry.study;

import org.jspecify.annotations.NullMarked;
