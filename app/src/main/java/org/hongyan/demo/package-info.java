/** The demo company: simulated by the engine, loaded through the modules' own doors. */
@ApplicationModule(
    allowedDependencies = {
      "calling",
      "calling::campaign",
      "calling::script",
      "calling::rules",
      "deals",
      "activities",
      "customers",
      "identity",
      "pay",
      "switchboard",
      "targets",
      "shared"
    })
@NullMarked
package org.hongyan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
