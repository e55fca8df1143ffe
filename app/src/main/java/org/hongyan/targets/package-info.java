/** What units and people are to sell in a month, how far they are, and how they rank. */
@ApplicationModule(
    allowedDependencies = {
      "planning",
      "calling",
      "calling::script",
      "deals",
      "activities",
      "customers",
      "identity",
      "shared"
    })
@NullMarked
package org.hongyan.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
