package kz.ruqsat.web.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

  @Test
  void aConflictFoundAtTheEndOfATransactionIsOneHoweverDeepItIsWrapped() {
    Throwable rollback = new IllegalStateException("rollback", new OptimisticLockException());

    assertTrue(ProblemMapper.isConflict(new OptimisticLockException()));
    assertTrue(ProblemMapper.isConflict(new IllegalStateException("commit", rollback)));
  }

  @Test
  void anotherFailureIsNone() {
    assertFalse(ProblemMapper.isConflict(new IllegalStateException(new RuntimeException("x"))));
  }
}
