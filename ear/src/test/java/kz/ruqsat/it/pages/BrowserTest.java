package kz.ruqsat.it.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.ruqsat.it.OnAnyDatabase;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Marks a class of system tests that needs Chromium; skipped with a loud word where it is not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.WhereABrowserIs.class)
@SystemTest
@OnAnyDatabase
@interface BrowserTest {

  /** Asks whether there is one. */
  final class WhereABrowserIs implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Browser.isInstalled()) {
        return ConditionEvaluationResult.enabled("Chromium is here");
      }
      System.err.println(
          "\n*** NOT TESTED: the pages. There is no Chromium with its driver on this machine."
              + "\n*** On Debian: apt-get install chromium chromium-driver\n");
      return ConditionEvaluationResult.disabled("no Chromium on this machine");
    }
  }
}
