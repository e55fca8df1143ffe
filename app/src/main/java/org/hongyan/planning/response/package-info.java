/** How sales answer to effort: four judged points per segment, or a curve fitted to history. */
@NullMarked
package org.hongyan.planning.response;

import org.jspecify.annotations.NullMarked;
