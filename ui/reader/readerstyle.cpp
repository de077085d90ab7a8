// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerstyle.h"

#include "support/palettecolours.h"

#include <QCryptographicHash>
#include <QFile>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;
using Support::Theme;

namespace {

QByteArray readFile()
{
    QFile file(u":/dateline/reader/reader.css"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

QByteArray colours(Theme theme)
{
    const QPalette palette = Support::themePalette(theme, QPalette());
    const Support::PaletteColours mixed(palette);
    const auto property = [](const char *name, const QColor &colour) {
        return QByteArray(QByteArray("--") + name + ":" + colour.name().toLatin1() + ";");
    };
    return ":root[data-theme=" + Support::themeName(theme).toLatin1() + "]{" +
           property("paper", palette.color(QPalette::Base)) + property("ink", palette.color(QPalette::Text)) +
           property("quiet", palette.color(QPalette::PlaceholderText)) +
           property("panel", palette.color(QPalette::Window)) +
           property("accent", palette.color(QPalette::Link)) +
           property("selection", palette.color(QPalette::Highlight)) + property("line", mixed.line()) +
           property("thumb", mixed.thumb()) + "color-scheme:" + (theme == Theme::Dark ? "dark" : "light") +
           "}\n";
}

/// A string of CSS (CSS Syntax Level 3, "Serialization").
QByteArray quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'<', u"\\3c "_s);
    return '"' + text.toUtf8() + '"';
}

} // namespace

ReaderStyle::ReaderStyle(const QByteArray &sheet)
    : m_sheet(sheet)
    , m_hash("sha256-" + QCryptographicHash::hash(sheet, QCryptographicHash::Sha256).toBase64())
{
}

ReaderStyle ReaderStyle::make(int textSize, int measure, const QString &mediaLabel)
{
    static const QByteArray fixed =
        colours(Theme::Light) + colours(Theme::Dark) + colours(Theme::Sepia) + readFile();
    return ReaderStyle(":root{--text-size:" + QByteArray::number(textSize) + "px;--measure:" +
                       QByteArray::number(measure) + "rem;--media:" + quoted(mediaLabel) + "}\n" + fixed);
}

QColor ReaderStyle::paper(Theme theme)
{
    return Support::themePalette(theme, QPalette()).color(QPalette::Base);
}

} // namespace Dateline::Reader
