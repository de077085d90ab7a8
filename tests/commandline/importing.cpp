// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testfiles.h"

#include <KZip>
#include <QDir>
#include <QFile>
#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// The names of the processes that `parent` started and that still run.
QStringList childrenOf(qint64 parent)
{
    QStringList names;
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile status(u"/proc/%1/stat"_s.arg(pid));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = status.readAll();
        const QByteArrayList after = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (after.value(1).toLongLong() == parent)
            names.append(QString::fromUtf8(
                line.mid(line.indexOf('(') + 1, line.lastIndexOf(')') - line.indexOf('(') - 1)));
    }
    return names;
}

int sumOf(const QJsonObject &result)
{
    return result.value("imported"_L1).toInt() + result.value("updated"_L1).toInt() +
           result.value("unchanged"_L1).toInt() + result.value("duplicates"_L1).toInt() +
           int(result.value("refused"_L1).toArray().size());
}

constexpr int manyFiles = 8000;

void writeMany(const Program &dateline, bool isPacked)
{
    if (!isPacked) {
        for (int i = 0; i < manyFiles; ++i)
            dateline.write(u"%1.md"_s.arg(i), numberedArticle(i));
        return;
    }
    KZip zip(dateline.archive() + u"/many.zip"_s);
    REQUIRE(zip.open(QIODevice::WriteOnly));
    for (int i = 0; i < manyFiles; ++i)
        REQUIRE(zip.writeFile(u"%1.md"_s.arg(i), numberedArticle(i)));
    REQUIRE(zip.close());
}

/// Waits until the program has started workers, and makes sure that it starts nothing else.
void waitForWorkers(const QProcess &process)
{
    // A child bears the name of the thread that spawned it until it runs its own program.
    const auto isWorker = [](const QString &name) { return name == u"dateline"_s; };
    QStringList children;
    for (int i = 0; i < 1000; ++i) {
        ::usleep(5'000);
        children = childrenOf(process.processId());
        if (!children.isEmpty() && std::all_of(children.cbegin(), children.cend(), isWorker))
            break;
    }
    REQUIRE_FALSE(children.isEmpty());
    for (const QString &name : std::as_const(children))
        REQUIRE(name == u"dateline"_s);
    ::usleep(50'000);
}

} // namespace

TEST_CASE("an import prints the fields of the contract, and a second one finds all unchanged", "[import]")
{
    const Program dateline;
    for (int i = 0; i < 5; ++i)
        dateline.write(u"%1.md"_s.arg(i), numberedArticle(i));
    dateline.write(u"copy.md"_s, numberedArticle(1));

    const QJsonObject first = dateline.import();

    CHECK(first.value("imported"_L1).toInt() == 5);
    CHECK(first.value("duplicates"_L1).toInt() == 1);
    for (const QString &field :
         {u"imported"_s, u"updated"_s, u"unchanged"_s, u"duplicates"_s, u"seconds"_s}) {
        INFO(field.toStdString());
        CHECK(first.value(field).isDouble());
    }
    CHECK(first.value("refused"_L1).isArray());
    CHECK(first.value("refused"_L1).toArray().isEmpty());
    CHECK(dateline.import().value("unchanged"_L1).toInt() == 6);
}

TEST_CASE("refused inputs are named with their reason, and the exit code is 1", "[import]")
{
    const Program dateline;
    dateline.write(u"a.md"_s, numberedArticle(1));
    dateline.write(u"broken.zip"_s, "no zip");
    const QString nowhere = dateline.home() + u"/nowhere"_s;

    const Outcome outcome = dateline({u"import"_s, u"--json"_s, dateline.archive(), nowhere});

    CHECK(outcome.code == 1);
    const QJsonObject result = outcome.object();
    CHECK(sumOf(result) == 3);
    const QJsonArray refused = result.value("refused"_L1).toArray();
    REQUIRE(refused.size() == 2);
    CHECK(refused.at(0).toObject().value("path"_L1).toString() == u"broken.zip"_s);
    CHECK(refused.at(1).toObject().value("path"_L1).toString() == nowhere);
    for (const QJsonValue &entry : refused)
        CHECK_FALSE(entry.toObject().value("reason"_L1).toString().isEmpty());
}

TEST_CASE("without JSON refused inputs are named on standard error", "[import]")
{
    const Program dateline;
    dateline.write(u"broken.zip"_s, "no zip");

    const Outcome outcome = dateline({u"import"_s, dateline.archive()});

    CHECK(outcome.code == 1);
    CHECK(outcome.errors.contains("broken.zip"));
    CHECK(outcome.output.contains("1 refused"));
}

TEST_CASE("no progress is printed where there is no terminal", "[import]")
{
    const Program dateline;
    for (int i = 0; i < 200; ++i)
        dateline.write(u"%1.md"_s.arg(i), numberedArticle(i));

    const Outcome outcome = dateline({u"import"_s, dateline.archive()});

    CHECK(outcome.code == 0);
    CHECK(outcome.errors.isEmpty());
    CHECK_FALSE(outcome.output.contains('\r'));
}

TEST_CASE("a path is taken as seen from the folder that the program is called in", "[import]")
{
    const Program dateline;
    dateline.write(u"list"_s + u"/a.md"_s, numberedArticle(1));

    CHECK(dateline({u"import"_s, u"archive"_s}).code == 0);

    CHECK(dateline.list().constFirst().value("archive"_L1).toString() == dateline.archive());
    CHECK(dateline.list().constFirst().value("path"_L1).toString() == u"list/a.md"_s);
}

TEST_CASE("an import that is interrupted keeps what it did, says so, and ends with 3", "[import]")
{
    const bool isPacked = GENERATE(false, true);
    const Program dateline;
    writeMany(dateline, isPacked);
    QProcess process;
    dateline.start(process, {u"import"_s, u"--json"_s, u"--workers"_s, u"1"_s, dateline.archive()});
    waitForWorkers(process);

    // A terminal sends the signal to the workers as well.
    REQUIRE(::kill(-pid_t(process.processId()), SIGINT) == 0);
    REQUIRE(process.waitForFinished(30'000));

    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 3);
    const Outcome outcome{process.exitCode(), process.readAllStandardOutput(),
                          process.readAllStandardError()};
    const QJsonObject result = outcome.object();
    CHECK(result.value("cancelled"_L1).toBool());
    CHECK(result.value("refused"_L1).toArray().isEmpty());
    CHECK(result.value("doubtful"_L1).toArray().isEmpty());
    CHECK(dateline.list().size() == result.value("imported"_L1).toInt());
    CHECK(result.value("imported"_L1).toInt() < manyFiles);
    CHECK(dateline({u"check"_s}).code == 0);
    const QJsonObject completed = dateline.import();
    CHECK(completed.value("unchanged"_L1).toInt() == result.value("imported"_L1).toInt());
    CHECK(sumOf(completed) == manyFiles);
}

TEST_CASE("an import into a library that another import writes could not be done", "[import]")
{
    const Program dateline;
    writeMany(dateline, false);
    QProcess process;
    dateline.start(process, {u"import"_s, u"--workers"_s, u"1"_s, dateline.archive()});
    waitForWorkers(process);

    const Outcome second = dateline({u"import"_s, dateline.archive()});
    const Outcome list = dateline({u"list"_s});
    REQUIRE(process.state() == QProcess::Running);

    CHECK(second.code == 3);
    CHECK(second.errors.contains(QByteArray::number(process.processId())));
    CHECK(list.code == 0);
    process.terminate();
    REQUIRE(process.waitForFinished(30'000));
}
