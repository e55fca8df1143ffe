/** The sizing wizard: how many sellers, by workload and by profit, and when to hire them. */
@NullMarked
package org.hongyan.planning.size;

import org.jspecify.annotations.NullMarked;
