/** Published definitions that run over a history. Each answers with its evidence, or says why it cannot. */
@NullMarked
package org.itpregistry.outcome;

import org.jspecify.annotations.NullMarked;
