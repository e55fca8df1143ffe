/** Campaigns, their leads, and the reservation of a lead for one seller. */
@NullMarked
package org.hongyan.calling.campaign;

import org.jspecify.annotations.NullMarked;
