// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Dateline::Test {

/// How a call of the program ended.
struct Outcome
{
    int code = -1; ///< -1 when it did not end by itself.
    QByteArray output;
    QByteArray errors;

    /// The JSON objects on standard output. Fails the test when a line is none.
    QList<QJsonObject> objects() const;
    /// The one object on standard output.
    QJsonObject object() const;
    QString text() const { return QString::fromUtf8(output); }
};

/// The program in an environment of its own: no display, a home and a library that go with this object.
class Program
{
public:
    Program();

    QString home() const { return m_home.path(); }
    QString library() const { return m_home.filePath(QStringLiteral("test.dateline")); }
    QString archive() const { return m_home.filePath(QStringLiteral("archive")); }

    /// Runs `dateline --library LIBRARY ARGUMENTS`.
    Outcome operator()(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs it with exactly these arguments, and with variables taken out of its environment.
    Outcome run(const QStringList &arguments, const QByteArray &input = {},
                const QStringList &unset = {}) const;
    /// Starts it in a session of its own, as a shell does with a command, and returns at once.
    void start(QProcess &process, const QStringList &arguments) const;

    /// Starts a window on the library, without a screen; `home()`/run is its runtime folder.
    void startWindow(QProcess &process, const QStringList &arguments) const;

    /// Writes a file of the archive.
    void write(const QString &path, const QByteArray &bytes) const;
    /// Imports the archive and requires that nothing is refused.
    QJsonObject import() const;
    QList<QJsonObject> list(const QStringList &options = {}) const;
    QStringList titles(const QStringList &options = {}) const;

private:
    QProcessEnvironment environment() const;

    QTemporaryDir m_home;
};

/// An article file with front matter; empty fields are left out.
QByteArray articleFile(const QString &title, const QString &date, const QString &more = {});
QByteArray numberedArticle(int number);

} // namespace Dateline::Test
