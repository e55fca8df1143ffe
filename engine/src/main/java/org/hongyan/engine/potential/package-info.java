/** Market potential 市场潜力: what an area could buy, by several methods side by side. */
@NullMarked
package org.hongyan.engine.potential;

import org.jspecify.annotations.NullMarked;
