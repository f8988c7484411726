package kz.ruqsat.regulation.fee;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.regulation.Action;

/** What an action costs, in the words of {@code rates.csv}. */
sealed interface Charge {

  /** {@code 10 MCI}: so many monthly calculation indices. */
  record Rate(BigDecimal mci) implements Charge {}

  /** {@code 10 % of ISSUE, at most 4 MCI}: a part of what another action costs. */
  record Share(BigDecimal percent, Action of, Optional<BigDecimal> atMost) implements Charge {}

  Pattern RATE = Pattern.compile("(\\d+(?:\\.\\d+)?) MCI");
  Pattern SHARE = Pattern.compile("(\\d+) % of ([A-Z]+)(?:, at most (\\d+(?:\\.\\d+)?) MCI)?");

  static Charge parse(String text) {
    Matcher rate = RATE.matcher(text);
    if (rate.matches()) {
      return new Rate(new BigDecimal(rate.group(1)));
    }
    Matcher share = SHARE.matcher(text);
    if (share.matches()) {
      return new Share(
          new BigDecimal(share.group(1)),
          Action.valueOf(share.group(2)),
          Optional.ofNullable(share.group(3)).map(BigDecimal::new));
    }
    throw new IllegalArgumentException(
        "not a charge: write '10 MCI', '10 % of ISSUE' or '10 % of ISSUE, at most 4 MCI'");
  }
}
