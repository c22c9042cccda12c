/**
 * The registry's own generator of synthetic cases: invented persons with plausible courses, written as a bundle.
 *
 * <p>The rates are round numbers for a demonstration and for measurements of speed. They estimate nothing.
 */
package org.itpregistry.synthetic;
