package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.hongyan.customers.ImportPlan.Target;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  @Test
  void columnCalledContactWithOneKindOfValueIsNoPerson() {
    assertThat(contactOf(Collections.nCopies(20, List.of("telephone")))).isEqualTo(Target.FIELD);
  }

  @Test
  void columnCalledContactWithPeopleNamesThem() {
    assertThat(
            contactOf(
                List.of(List.of("王芳"), List.of("李伟"), List.of("赵敏"), List.of("周强"), List.of("吴静"))))
        .isEqualTo(Target.CONTACT_PERSON);
  }

  @Test
  void twoRowsAreTooFewToTellAKind() {
    assertThat(contactOf(List.of(List.of("王芳"), List.of("王芳")))).isEqualTo(Target.CONTACT_PERSON);
  }

  private static Target contactOf(List<List<String>> rows) {
    return Headings.guess(List.of("contact"), rows).getFirst().target();
  }
}
