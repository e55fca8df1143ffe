/** Plans and their steps as workbooks: inputs, parameters, results, assumptions and formulas. */
@NullMarked
package org.hongyan.planning.export;

import org.jspecify.annotations.NullMarked;
