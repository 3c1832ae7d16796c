"""The minutes of an archive on a cluster: Spark pipes each partition through the command line.

    spark-submit parse_minutes.py [--partitions N] -- TEXTS OUTPUT COMMAND...

TEXTS is a folder of NDJSON, or files separated by commas, with {"id", "text"} on each line; OUTPUT gets {"id", "minutes"} on each.
"""

import argparse
import shlex

from pyspark.sql import SparkSession


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("texts")
    parser.add_argument("output")
    parser.add_argument("--partitions", type=int, default=8)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    command = shlex.join(options.command)
    spark = SparkSession.builder.appName("jiyao").getOrCreate()
    try:
        texts = spark.sparkContext.textFile(options.texts, options.partitions)
        print(f"{texts.getNumPartitions()} partitions")
        # Without checkCode, a command that was killed would leave a partition short, and nobody would know.
        texts.pipe(command, checkCode=True).saveAsTextFile(options.output)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
