package kz.ruqsat.identity.population;

import java.util.SplittableRandom;
import kz.ruqsat.identity.Sex;
import kz.ruqsat.identity.population.Vocabulary.Kind;

/** A fictitious name in Cyrillic capitals; patronymic may be null. */
record GeneratedName(String surname, String name, String patronymic) {

  private static final int WITHOUT_PATRONYMIC = 5;
  private static final int DOUBLE_SURNAME = 2;
  private static final int PERCENT = 100;

  static GeneratedName of(Sex sex, boolean kazakh, SplittableRandom random) {
    boolean woman = sex == Sex.FEMALE;
    String surname = surname(woman, kazakh, random);
    if (random.nextInt(PERCENT) < DOUBLE_SURNAME) {
      surname += '-' + surname(woman, kazakh, random);
    }
    String name = Vocabulary.word(given(woman, kazakh), random).first();
    String patronymic =
        kazakh
            ? Vocabulary.word(Kind.SURNAME_STEM, random).first() + (woman ? "ҚЫЗЫ" : "ҰЛЫ")
            : Vocabulary.word(Kind.FATHER_RU, random).of(woman);
    boolean hasNone = random.nextInt(PERCENT) < WITHOUT_PATRONYMIC;
    return new GeneratedName(surname, name, hasNone ? null : patronymic);
  }

  private static String surname(boolean woman, boolean kazakh, SplittableRandom random) {
    if (!kazakh) {
      return Vocabulary.word(Kind.SURNAME_RU, random).of(woman);
    }
    return Vocabulary.word(Kind.SURNAME_STEM, random).first()
        + Vocabulary.word(Kind.SURNAME_ENDING, random).first()
        + (woman ? "А" : "");
  }

  private static Kind given(boolean woman, boolean kazakh) {
    if (kazakh) {
      return woman ? Kind.WOMAN_KK : Kind.MAN_KK;
    }
    return woman ? Kind.WOMAN_RU : Kind.MAN_RU;
  }
}
