/** What sellers plan, promise and do between and during calls: plans, callbacks, work records. */
@ApplicationModule(allowedDependencies = {"customers", "identity", "shared"})
@NullMarked
package org.hongyan.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
