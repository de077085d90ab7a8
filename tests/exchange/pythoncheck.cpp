// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythoncheck.h"

#include <QProcess>
#include <QStandardPaths>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

QByteArray checkByPython(const QString &script, const QStringList &arguments, int expected)
{
    constexpr int moduleIsMissing = 77;
    constexpr int patience = 60000;
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        SKIP("there is no python3");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString path = QString::fromUtf8(DATELINE_EXCHANGE_TESTS) + u'/' + script;
    process.start(python, QStringList{path} + arguments);
    REQUIRE(process.waitForFinished(patience));
    const QByteArray said = process.readAll().trimmed();
    if (process.exitCode() == moduleIsMissing)
        SKIP(said.toStdString());
    INFO(said.toStdString());
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == expected);
    return said;
}

} // namespace Dateline::Test
