/** Customers, their numbers, owners and grades; import and export. */
@ApplicationModule(allowedDependencies = {"identity", "shared"})
@NullMarked
package org.hongyan.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
