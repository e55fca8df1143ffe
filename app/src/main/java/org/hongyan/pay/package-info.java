/**
 * Pay: plans, who is paid by which, monthly statements to the order, and plans tried on the past.
 */
@ApplicationModule(allowedDependencies = {"customers", "deals", "identity", "planning", "shared"})
@NullMarked
package org.hongyan.pay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
