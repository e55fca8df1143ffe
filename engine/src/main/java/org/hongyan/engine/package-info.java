/** Pure computation: functions on records, no clock, no database, no framework. */
@NullMarked
package org.hongyan.engine;

import org.jspecify.annotations.NullMarked;
