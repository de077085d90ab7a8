// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testfiles.h"

#include <QDir>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

namespace {

constexpr int patience = 120'000;

Outcome outcomeOf(QProcess &process)
{
    Outcome outcome;
    REQUIRE(process.waitForFinished(patience));
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    return outcome;
}

} // namespace

QList<QJsonObject> Outcome::objects() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        INFO(line.toStdString());
        REQUIRE(error.error == QJsonParseError::NoError);
        REQUIRE(document.isObject());
        objects.append(document.object());
    }
    return objects;
}

QJsonObject Outcome::object() const
{
    const QList<QJsonObject> all = objects();
    INFO(output.toStdString() << errors.toStdString());
    REQUIRE(all.size() == 1);
    return all.constFirst();
}

Program::Program()
{
    REQUIRE(m_home.isValid());
    REQUIRE(QDir().mkpath(archive()));
}

QProcessEnvironment Program::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_DATA_HOME"_s,
                                u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

Outcome Program::operator()(const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList{u"--library"_s, library()} + arguments, input);
}

Outcome Program::run(const QStringList &arguments, const QByteArray &input, const QStringList &unset) const
{
    QProcess process;
    QProcessEnvironment used = environment();
    for (const QString &name : unset)
        used.remove(name);
    process.setProcessEnvironment(used);
    process.setWorkingDirectory(m_home.path());
    process.start(QStringLiteral(DATELINE_PROGRAM), arguments);
    REQUIRE(process.waitForStarted(patience));
    process.write(input);
    process.closeWriteChannel();
    return outcomeOf(process);
}

void Program::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_home.path());
    process.setChildProcessModifier([] { ::setsid(); });
    process.start(QStringLiteral(DATELINE_PROGRAM), QStringList{u"--library"_s, library()} + arguments);
    REQUIRE(process.waitForStarted(patience));
    process.closeWriteChannel();
}

void Program::startWindow(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment used = environment();
    used.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    used.insert(u"QTWEBENGINE_DISABLE_SANDBOX"_s, u"1"_s);
    used.insert(u"XDG_RUNTIME_DIR"_s, home() + u"/run"_s);
    process.setProcessEnvironment(used);
    process.setWorkingDirectory(m_home.path());
    // A later --library takes the place of this one.
    QStringList all = arguments;
    if (!arguments.contains("--library"_L1))
        all = QStringList() << u"--library"_s << library() << arguments;
    process.start(QStringLiteral(DATELINE_PROGRAM), all);
    REQUIRE(process.waitForStarted(patience));
}

void Program::write(const QString &path, const QByteArray &bytes) const
{
    writeFile(archive() + u'/' + path, bytes);
}

QJsonObject Program::import() const
{
    const Outcome outcome = (*this)({u"import"_s, u"--json"_s, archive()});
    INFO(outcome.errors.toStdString());
    REQUIRE(outcome.code == 0);
    return outcome.object();
}

QList<QJsonObject> Program::list(const QStringList &options) const
{
    const Outcome outcome = (*this)(QStringList{u"list"_s, u"--json"_s} + options);
    INFO(outcome.errors.toStdString());
    REQUIRE(outcome.code == 0);
    return outcome.objects();
}

QStringList Program::titles(const QStringList &options) const
{
    QStringList titles;
    for (const QJsonObject &article : list(options))
        titles.append(article.value("title"_L1).toString());
    return titles;
}

QByteArray articleFile(const QString &title, const QString &date, const QString &more)
{
    QString text = u"---\ntitle: \""_s + title + u"\"\n"_s;
    if (!date.isEmpty())
        text += u"date: "_s + date + u'\n';
    text += more + u"---\n\n<div><p>The council met on the matter of "_s + title +
            u". Its members heard two reports, asked about the cost, and put the vote off.</p></div>\n"_s;
    return text.toUtf8();
}

QByteArray numberedArticle(int number)
{
    return articleFile(u"Report number %1"_s.arg(number),
                       QDate(2021, 1, 1).addDays(number).toString(Qt::ISODate) + u"T08:00:00Z"_s);
}

} // namespace Dateline::Test
