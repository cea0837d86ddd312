/** An exact rational number in lowest terms with a positive denominator; its text is `n` or `n/d`. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The denominator must be positive. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  const divisor = denominator === 1n ? 1n : commonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

const TEXT = /^(-?\d{1,60})(?:\/(\d{1,60}))?$/;

export function parseFraction(text: string): Fraction | undefined {
  const [, numerator, denominator = '1'] = TEXT.exec(text) ?? [];
  if (numerator === undefined || BigInt(denominator) === 0n) return undefined;
  return fraction(BigInt(numerator), BigInt(denominator));
}

export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The largest integer that is not above it. */
export function floor({ numerator, denominator }: Fraction): bigint {
  const cut = numerator / denominator;
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut;
}

/** Adds up many fractions by denominator first: the long common denominator appears only at the end. */
export class FractionSum {
  private readonly numerators = new Map<bigint, bigint>();

  add({ numerator, denominator }: Fraction, times = 1n): void {
    this.numerators.set(denominator, (this.numerators.get(denominator) ?? 0n) + numerator * times);
  }

  total(): Fraction {
    let sum = fraction(0n);
    for (const [denominator, numerator] of this.numerators) {
      sum = fraction(
        sum.numerator * denominator + numerator * sum.denominator,
        sum.denominator * denominator,
      );
    }
    return sum;
  }
}
