package org.hongyan.customers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Province and city out of a Chinese place name such as {@code 江苏省连云港市}. */
record Place(@Nullable String province, @Nullable String city) {

  private static final Pattern FORM =
      Pattern.compile("^((?:内蒙古|广西|西藏|宁夏|新疆)(?:.{0,4}自治区)?|.{2,3}省|北京市?|上海市?|天津市?|重庆市?)(.*)$");

  static Place of(@Nullable String name) {
    if (name == null) return new Place(null, null);
    var form = FORM.matcher(name);
    if (!form.matches()) return new Place(null, name);
    var rest = form.group(2);
    var province = form.group(1);
    return new Place(
        province, rest.isEmpty() ? province.matches(".*市|北京|上海|天津|重庆") ? province : null : rest);
  }
}
