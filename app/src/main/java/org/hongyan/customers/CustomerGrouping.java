package org.hongyan.customers;

/** By what customers are put together to units that a territory is made of. */
public enum CustomerGrouping {
  /** {@code 广东省}, as it stands on the customer. */
  PROVINCE("coalesce(c.province, '')"),
  /** {@code 广东省/广州市}. */
  CITY("case when c.city is null then '' else coalesce(c.province, '') || '/' || c.city end"),
  /** The open beginning of the first number: {@code 138}, or an area code such as {@code 020}. */
  PREFIX(
      """
      coalesce((select substring(p.masked from '^(0[0-9]{2,3}|1[0-9]{2})') from customers.phone p
        where p.tenant_id = c.tenant_id and p.customer_id = c.id order by p.position limit 1), '')
      """),
  /** Province and grade: {@code 广东省/A}, {@code 广东省/-} for the ungraded. */
  SEGMENT(
      "case when c.province is null then '' else c.province || '/' || coalesce(c.grade, '-') end"),
  /** The list the customer came from. */
  SOURCE("coalesce(c.source, '')");

  private final String sql;

  CustomerGrouping(String sql) {
    this.sql = sql;
  }

  /** Over {@code customers.customer c}; an empty text is a customer of no unit. */
  String sql() {
    return sql;
  }
}
