/** How sellers are led: layers of management, their cost, the best span. */
@NullMarked
package org.hongyan.planning.structure;

import org.jspecify.annotations.NullMarked;
