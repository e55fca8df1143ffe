/**
 * Cuts a map of sales units into territories that are balanced, connected and compact, with as
 * little change from today's map as wanted.
 */
@NullMarked
package org.hongyan.engine.territory;

import org.jspecify.annotations.NullMarked;
