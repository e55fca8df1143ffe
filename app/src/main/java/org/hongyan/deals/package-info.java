/** Projects on their way through the stages, the orders that close them, and payments. */
@ApplicationModule(allowedDependencies = {"activities", "customers", "identity", "shared"})
@NullMarked
package org.hongyan.deals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
