/** Tenants, accounts, sign-in, the organisation tree, roles and data scope, the audit trail. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.hongyan.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
