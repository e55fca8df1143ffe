/**
 * The territory designer: units of customers drawn together to territories, judged, optimised and
 * given to their owners on a date.
 */
@NullMarked
package org.hongyan.planning.territory;

import org.jspecify.annotations.NullMarked;
