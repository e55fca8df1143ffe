/** Arithmetic the models share: least squares, exact sharing out, distributions, ranks. */
@NullMarked
package org.hongyan.engine.numbers;

import org.jspecify.annotations.NullMarked;
