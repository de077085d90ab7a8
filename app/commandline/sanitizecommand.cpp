// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"

#include "html/htmldocument.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int run(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().value(0);
    QFile file(path);
    const bool opened =
        path.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail({Error::Code::Unreadable,
                     Texts::tr("The file cannot be read (%1).").arg(file.errorString()), path});
    const QByteArray html = Html::sanitize(QString::fromUtf8(file.readAll())).toUtf8();
    std::fwrite(html.constData(), 1, size_t(html.size()), stdout);
    return Done;
}

} // namespace

Command sanitizeCommand()
{
    return {u"sanitize"_s,
            Texts::tr("Prints the sanitized HTML of a file or of standard input (UTF-8)."),
            u"[FILE]"_s,
            {},
            0,
            1,
            &run};
}

} // namespace Dateline::App
