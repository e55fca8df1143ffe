package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.identity.Account;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CustomersIT {

  @Autowired TestCompany companies;
  @Autowired Customers customers;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  Company company;

  @BeforeEach
  void aCompany() {
    company = companies.create();
  }

  @Test
  void cardCarriesMaskedNumberOnlyAndPlaceOfIt() {
    var seller = company.people().sellerA1();
    var id = created(seller, "王芳", "+86 138-1234-5678");

    var card = company.in(() -> customers.card(company.caller(seller), id));

    assertThat(card.phones())
        .singleElement()
        .satisfies(
            phone -> {
              assertThat(phone.masked()).isEqualTo("138****5678");
              assertThat(phone.valid()).isTrue();
            });
    assertThat(card.customer().province()).isEqualTo("江苏省");
    assertThat(card.customer().city()).isEqualTo("连云港市");
    assertThat(card.toString()).doesNotContain("13812345678");
    assertThat(card.ownerName()).isEqualTo("seller-a1");
  }

  @Test
  void dialableIsWholeAndSealedAtRest() {
    var id = created(company.people().sellerA1(), "王芳", "13812345678");

    var dialable = company.in(() -> customers.dialable(id)).orElseThrow();

    assertThat(dialable.e164()).isEqualTo("+8613812345678");
    assertThat(dialable.toString()).doesNotContain("13812345678");
    var stored =
        company.in(
            () ->
                transaction.execute(
                    s ->
                        db.sql("select number from customers.phone where customer_id = ?")
                            .param(id.value())
                            .query(byte[].class)
                            .single()));
    assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("1381234");
  }

  @Test
  void sealedNumberMovedToAnotherRowDoesNotOpen() {
    var seller = company.people().sellerA1();
    var one = created(seller, "甲", "13812345678");
    var other = created(seller, "乙", "13912345678");
    company.run(
        () ->
            transaction.executeWithoutResult(
                s ->
                    db.sql(
                            """
            update customers.phone set number = (select number from customers.phone where customer_id = :one)
            where customer_id = :other""")
                        .param("one", one.value())
                        .param("other", other.value())
                        .update()));

    assertThatThrownBy(() -> company.in(() -> customers.dialable(other)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void foreignCustomerIsNotThere() {
    var id = created(company.people().sellerA1(), "王芳", "13812345678");
    var stranger = company.caller(company.people().sellerB1());
    var elsewhere = companies.create();

    assertThatThrownBy(() -> company.in(() -> customers.card(stranger, id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> elsewhere.in(() -> customers.cardForCall(id)))
        .isInstanceOf(NotFound.class);
    assertThat(company.in(() -> customers.card(company.caller(company.people().leaderA()), id)))
        .isNotNull();
  }

  @Test
  void factsFollowWhatHappened() {
    var id = created(company.people().sellerA1(), "王芳", "13812345678");
    assertThat(company.in(() -> customers.facts(id)).doNotCall()).isFalse();

    company.run(
        () -> {
          customers.markDoNotCall(id, "complaint");
          customers.withdrawConsent(id);
          customers.markNumberInvalid(customers.dialable(id).orElseThrow().phoneId());
        });

    var facts = company.in(() -> customers.facts(id));
    assertThat(facts.doNotCall()).isTrue();
    assertThat(facts.consentWithdrawn()).isTrue();
    assertThat(facts.numberValid()).isFalse();
    assertThat(facts.owner()).contains(company.people().sellerA1().id());
    assertThat(facts.zone().getId()).isEqualTo("Asia/Shanghai");
  }

  @Test
  void loserOfAClaimIsToldWhoWon() {
    var leader = company.caller(company.people().manager());
    var id =
        company.in(
            () ->
                customers.create(
                    leader,
                    new NewCustomer(
                        CustomerKind.PERSON,
                        "池中人",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of("13812345678"),
                        Map.of(),
                        true)));

    assertThat(company.in(() -> customers.claim(company.caller(company.people().sellerA1()), id)))
        .isTrue();

    assertThatThrownBy(
            () ->
                company.in(() -> customers.claim(company.caller(company.people().sellerB1()), id)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("claim.taken");
              assertThat(refused.details()).containsEntry("by", "seller-a1");
            });
    company.run(() -> customers.release(company.caller(company.people().sellerA1()), id));
    assertThat(company.in(() -> customers.claim(company.caller(company.people().sellerB1()), id)))
        .isTrue();
    var owners = company.in(() -> customers.cardForCall(id)).owners();
    assertThat(owners)
        .extracting(CustomerCard.OwnerPeriod::ownerName)
        .containsExactly("seller-b1", "seller-a1");
  }

  private CustomerId created(Account by, String name, String phone) {
    return company.in(() -> customers.create(company.caller(by), NewCustomer.person(name, phone)));
  }
}
