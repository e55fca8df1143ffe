package org.hongyan.engine.ranking;

import java.util.Arrays;
import java.util.Optional;
import org.hongyan.engine.model.Check;

/** The textbook's two tables in its own shape: stores by employees and sales, and by two inputs. */
record EnvelopmentExamples(double[] ccr1, double[] bcc1, double[] ccr2) {

  record OneInput(String stores, double[] employees, double[] sales) {

    OneInput {
      Check.sameLength("employees", employees.length, "stores", stores.length());
      Check.sameLength("sales", sales.length, "stores", stores.length());
    }
  }

  /**
   * @param output the same for every store
   */
  record TwoInputs(String stores, double[][] inputs, double output) {

    TwoInputs {
      Check.sameLength("inputs", inputs.length, "stores", stores.length());
      Check.positive("output", output);
    }
  }

  record Input(OneInput t1, TwoInputs t2) {}

  static EnvelopmentExamples of(Input in) {
    double[][] people = columns(in.t1().employees());
    double[][] sales = columns(in.t1().sales());
    double[] same = new double[in.t2().inputs().length];
    Arrays.fill(same, in.t2().output());
    return new EnvelopmentExamples(
        efficiency(people, sales, false),
        efficiency(people, sales, true),
        efficiency(in.t2().inputs(), columns(same), false));
  }

  private static double[] efficiency(double[][] inputs, double[][] outputs, boolean variable) {
    return Envelopment.of(new Envelopment.Input(inputs, outputs, Optional.of(variable)))
        .efficiency();
  }

  private static double[][] columns(double[] values) {
    var rows = new double[values.length][];
    for (int i = 0; i < rows.length; i++) rows[i] = new double[] {values[i]};
    return rows;
  }
}
