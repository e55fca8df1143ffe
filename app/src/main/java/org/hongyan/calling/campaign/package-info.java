/** Campaigns, their leads, and the reservation of a lead for one seller. */
@NamedInterface("campaign")
@NullMarked
package org.hongyan.calling.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
