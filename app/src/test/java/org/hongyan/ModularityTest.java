package org.hongyan;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

  static final ApplicationModules MODULES =
      ApplicationModules.of(
          Application.class,
          JavaClass.Predicates.resideInAnyPackage(
              "org.hongyan.engine..", "org.hongyan.telephony.."));

  @Test
  void modulesKnowOnlyWhomTheyMay() {
    MODULES.verify();
  }
}
