/** A seeded company that never was: its people, customers, calls and sales, with real structure. */
@NullMarked
package org.hongyan.engine.simulation;

import org.jspecify.annotations.NullMarked;
