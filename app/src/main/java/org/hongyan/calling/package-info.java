/**
 * Campaigns, the dialler, the seller's desk, scripts, outcomes, calling rules, live supervision.
 */
@ApplicationModule(
    allowedDependencies = {"switchboard", "activities", "deals", "customers", "identity", "shared"})
@NullMarked
package org.hongyan.calling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
