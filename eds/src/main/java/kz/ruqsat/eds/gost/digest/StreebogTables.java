package kz.ruqsat.eds.gost.digest;

import java.util.HexFormat;

/**
 * The transformation LPS of RFC 6986 by look-up. For each octet of a word, a table of 256 words
 * holds what substitution, transposition and the linear map make of it.
 */
final class StreebogTables {

  /** The substitution pi, RFC 6986, section 6.2. */
  private static final byte[] PI =
      HexFormat.of()
          .parseHex(
              "fceedd11cf6e3116fbc4fada23c5044de977f0db932e99ba1736f1bb14cd5fc1"
                  + "f918655ae25cef21811c3c428b018e4f058402aee36a8fa0060bed987fd4d31f"
                  + "eb342c51eac848abf22a68a2fd3aceccb5700e56080c7612bf7213479cb75d87"
                  + "15a19629107b9ac7f391786f9d9eb2b13275193dff358a7e6d54c680c3bd0d57"
                  + "dff524a93ea843c9d779d6f67c22b903e00fecde7a94b0bcdce828504e330a4a"
                  + "a79760731e0062441ab83882649f2641ad454692275e552f8ca3a57d69d5953b"
                  + "0758b34086ac1df730376be488d9e789e11b83494c3ff8fe8d53aa90cad88561"
                  + "207167a42d2b095bcb9b25d0bee56c5259a674d2e6f4b4c0d166afc2394b63b6");

  /** The rows of the matrix A, RFC 6986, section 6.4, the row of the highest bit first. */
  private static final long[] ROWS =
      words(
          "8e20faa72ba0b47047107ddd9b505a38ad08b0e0c3282d1cd8045870ef14980e"
              + "6c022c38f90a4c073601161cf205268d1b8e0b0e798c13c883478b07b2468764"
              + "a011d380818e8f405086e740ce47c9202843fd2067adea1014aff010bdd87508"
              + "0ad97808d06cb40405e23c0468365a028c711e02341b2d0146b60f011a83988e"
              + "90dab52a387ae76f486dd4151c3dfdb924b86a840e90f0d2125c354207487869"
              + "092e94218d243cba8a174a9ec8121e5d4585254f64090fa0accc9ca9328a8950"
              + "9d4df05d5f661451c0a878a0a1330aa660543c50de970553302a1e286fc58ca7"
              + "18150f14b9ec46dd0c84890ad27623e00642ca05693b9f700321658cba93c138"
              + "86275df09ce8aaa8439da0784e745554afc0503c273aa42ad960281e9d1d5215"
              + "e230140fc080298471180a8960409a42b60c05ca30204d215b068c651810a89e"
              + "456c34887a3805b9ac361a443d1c8cd2561b0d22900e46692b838811480723ba"
              + "9bcf4486248d9f5dc3e9224312c8c1a0effa11af0964ee50f97d86d98a327728"
              + "e4fa2054a80b329c727d102a548b194e39b008152acb82279258048415eb419d"
              + "492c024284fbaec0aa16012142f35760550b8e9e21f7a530a48b474f9ef5dc18"
              + "70a6a56e2440598e3853dc371220a2471ca76e95091051ad0edd37c48a08a6d8"
              + "07e095624504536c8d70c431ac02a736c83862965601dd1b641c314b2b8ee083");

  /** Eight words of nothing. */
  static final long[] ZERO = new long[8];

  /** The constants C of RFC 6986, section 6.5, eight words each, the lowest first. */
  static final long[] ROUNDS =
      reversed(
          words(
              "378ee767f11631bad21380b00449b17acda43c32bcdf1d77f82012d430219f9b"
                  + "5d80ef9d1891cc86e71da4aa88e12852faf417d5d9b21b9948bc924af11bd720"
                  + "7bcd9ed0efc889fb3002c6cd635afe94d8fa6bbbebab07612001802114846679"
                  + "8a1d71efea48b9caefbacd1d7d476e98dea2594ac06fd85d6bcaa4cd81f32d1b"
                  + "abbedea680056f52382ae548b2e4f3f38941e71cff8a78db1fffe18a1b336103"
                  + "9fe76702af69334b7a1e6c303b7652f43698fad1153bb6c374b4c7fb98459ced"
                  + "378f5a541631229b944c9ad8ec165fde3a7d3a1b258942243cd955b7e00d0984"
                  + "800a440bdbb2ceb17b2b8a9aa6079c540e38dc92cb1f2a607261445183235adb"
                  + "9b1f5b424d93c9a703e7aa020c6e41414eb7f8719c36de1e89b4443b4ddbc49a"
                  + "f4892bcb929b069069d18d2bd1a5c42f36acc2355951a8d9a47f0dd4bf02e71e"
                  + "f4c70e16eeaac5ec51ac86febf240954399ec6c7e6bf87c9d3473e33197a93c9"
                  + "0992abc52d822c3706476983284a05043517454ca23c4af38886564d3a14d493"
                  + "ae4faeae1d3ad3d96fa4c33b7a3039c02d66c4f95142a46c187f9ab49af08ec6"
                  + "cffaa6b71c9ab7b40af21f66c2bec6b6bf71c57236904f35fa68407a46647d6e"
                  + "4bea6bacad4747999a3f410c6ca923637f151c1f1686104a359e35d7800fffbd"
                  + "bfcd1747253af5a3dfff00b723271a167a56a27ea9ea63f5601758fd7c6cfe57"
                  + "ef1fdfb3e81566d2f948e1a05d71e4dd488e857e335c3c7d9d721cad685e353f"
                  + "a9d72c82ed03d675d8b71333935203be3453eaa193e837f1220cbebc84e3d12e"
                  + "f574dcac2bce2fc70a39fc286a3d843506f15e5f529c1f8bf2ea7514b1297b7b"
                  + "d3e20fe490359eb1c1c93a376062db09c2b6f443867adb31991e96f50aba0ab2"
                  + "6fa3b58aa99d2f1a4fe39d460f70b5d7f3feea720a232b9861d55e0f16b50131"
                  + "9ab5176b12d699585cb561c2db0aa7ca55dda21bd7cbcd56e679047021b19bb7"
                  + "b1085bda1ecadae9ebcb2f81c0657c1f2f6a76432e45d016714eb88d7585c4fc"
                  + "4b7ce09192676901a2422a08a460d31505767436cc744d23dd806559f2a64507"));

  private static final long[] TABLE = table();

  private StreebogTables() {}

  private static long[] words(String hex) {
    long[] words = new long[hex.length() / 16];
    for (int k = 0; k < words.length; k++) {
      words[k] = Long.parseUnsignedLong(hex, 16 * k, 16 * k + 16, 16);
    }
    return words;
  }

  private static long[] reversed(long[] words) {
    long[] reversed = new long[words.length];
    for (int k = 0; k < words.length; k++) {
      reversed[k] = words[words.length - 1 - k];
    }
    return reversed;
  }

  private static long[] table() {
    long[] table = new long[8 * 256];
    for (int octet = 0; octet < 8; octet++) {
      for (int value = 0; value < 256; value++) {
        table[256 * octet + value] = linear((PI[value] & 0xFFL) << (8 * octet));
      }
    }
    return table;
  }

  /** The product of a row vector with the matrix A. */
  private static long linear(long vector) {
    long product = 0;
    for (int bit = 0; bit < 64; bit++) {
      if (((vector >>> bit) & 1) != 0) {
        product ^= ROWS[63 - bit];
      }
    }
    return product;
  }

  /**
   * x = LPS(x xor y), with eight words of y from {@code from} on.
   *
   * <p>Written out for each word, not as a loop: in about every fourth process the compiler of JDK
   * 17 made wrong code of the loop once it had been inlined and unrolled, and every hash of that
   * process was wrong from then on. {@code bench/run steady} looks for that.
   */
  static void transform(long[] x, long[] y, int from) {
    long x0 = x[0] ^ y[from];
    long x1 = x[1] ^ y[from + 1];
    long x2 = x[2] ^ y[from + 2];
    long x3 = x[3] ^ y[from + 3];
    long x4 = x[4] ^ y[from + 4];
    long x5 = x[5] ^ y[from + 5];
    long x6 = x[6] ^ y[from + 6];
    long x7 = x[7] ^ y[from + 7];
    x[0] = word(x0, x1, x2, x3, x4, x5, x6, x7, 0);
    x[1] = word(x0, x1, x2, x3, x4, x5, x6, x7, 8);
    x[2] = word(x0, x1, x2, x3, x4, x5, x6, x7, 16);
    x[3] = word(x0, x1, x2, x3, x4, x5, x6, x7, 24);
    x[4] = word(x0, x1, x2, x3, x4, x5, x6, x7, 32);
    x[5] = word(x0, x1, x2, x3, x4, x5, x6, x7, 40);
    x[6] = word(x0, x1, x2, x3, x4, x5, x6, x7, 48);
    x[7] = word(x0, x1, x2, x3, x4, x5, x6, x7, 56);
  }

  /** What becomes of the octets that lie {@code shift} bits up in eight words. */
  private static long word(
      long x0, long x1, long x2, long x3, long x4, long x5, long x6, long x7, int shift) {
    return TABLE[(int) (x0 >>> shift) & 255]
        ^ TABLE[256 + ((int) (x1 >>> shift) & 255)]
        ^ TABLE[512 + ((int) (x2 >>> shift) & 255)]
        ^ TABLE[768 + ((int) (x3 >>> shift) & 255)]
        ^ TABLE[1024 + ((int) (x4 >>> shift) & 255)]
        ^ TABLE[1280 + ((int) (x5 >>> shift) & 255)]
        ^ TABLE[1536 + ((int) (x6 >>> shift) & 255)]
        ^ TABLE[1792 + ((int) (x7 >>> shift) & 255)];
  }
}
