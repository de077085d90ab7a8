// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerstyle.h"

#include "notes/annotation.h"
#include "notes/highlightcolours.h"
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

QColor mixed(const QColor &colour, const QColor &ground, double part)
{
    const auto channel = [part](int one, int other) { return qRound(one * part + other * (1 - part)); };
    return {channel(colour.red(), ground.red()), channel(colour.green(), ground.green()),
            channel(colour.blue(), ground.blue())};
}

QByteArray property(const QByteArray &name, const QColor &colour)
{
    return "--" + name + ':' + colour.name().toLatin1() + ';';
}

/// What the search found: a wash of the star's colour, and nearly all of it for the current one.
QByteArray hits(const Support::PaletteColours &colours, const QColor &paper, const QColor &ink)
{
    const QColor star = colours.star();
    return property("hit", mixed(star, paper, 0.24)) + property("hit-line", star) +
           property("hit-now", mixed(star, paper, colours.isDark() ? 0.9 : 0.6)) +
           property("hit-ink", colours.isDark() ? paper : ink);
}

/// How much of a highlight's ground is colour; where two lie over each other there is more of it.
constexpr double noteStrength = 0.5;

QByteArray transparent(const QColor &colour, double part)
{
    return "rgba(" + QByteArray::number(colour.red()) + ',' + QByteArray::number(colour.green()) + ',' +
           QByteArray::number(colour.blue()) + ',' + QByteArray::number(part) + ')';
}

/// The highlights: each ground as the colour that, half of it over paper, looks as HighlightColours has it.
QByteArray notes(Theme theme, const QColor &paper)
{
    QByteArray properties;
    for (int colour = 1; colour <= Notes::colourCount; ++colour) {
        const QByteArray number = QByteArray::number(colour);
        const QColor ground = Notes::HighlightColours::ground(colour, theme);
        const QColor line = Notes::HighlightColours::line(colour, theme);
        const auto channel = [](int wanted, int below) {
            return qBound(0, qRound((wanted - below * (1 - noteStrength)) / noteStrength), 255);
        };
        const QColor source(channel(ground.red(), paper.red()), channel(ground.green(), paper.green()),
                            channel(ground.blue(), paper.blue()));
        properties += "--note-" + number + ':' + transparent(source, noteStrength) + ';' +
                      property("note-line-" + number, line) + "--note-stripe-" + number + ':' +
                      transparent(line, 0.3) + ';';
    }
    return properties;
}

/// Names, and the light on a sentence that was looked for, which leaves its letters as clear as they are.
QByteArray names(const Support::PaletteColours &colours)
{
    return property("name", colours.frame()) + property("name-now", colours.accent()) +
           "--wash:" + transparent(colours.accent(), colours.isDark() ? 0.36 : 0.24) +
           (colours.isDark() ? ";--wash-blend:screen;" : ";--wash-blend:multiply;");
}

/// What `selector` is painted with.
QByteArray colourProperties(Theme theme, const QByteArray &selector)
{
    const QPalette palette = Support::themePalette(theme, QPalette());
    const Support::PaletteColours colours(palette);
    const QColor paper = palette.color(QPalette::Base);
    return selector + '{' + property("paper", paper) + property("ink", palette.color(QPalette::Text)) +
           property("quiet", palette.color(QPalette::PlaceholderText)) +
           property("panel", palette.color(QPalette::Window)) +
           property("accent", palette.color(QPalette::Link)) +
           property("selection", palette.color(QPalette::Highlight)) + property("line", colours.line()) +
           property("frame", colours.frame()) + property("thumb", colours.thumb()) +
           hits(colours, paper, palette.color(QPalette::Text)) + names(colours) + notes(theme, paper) +
           "color-scheme:" + (theme == Theme::Dark ? "dark" : "light") + "}\n";
}

QByteArray colourProperties(Theme theme)
{
    return colourProperties(theme, ":root[data-theme=" + Support::themeName(theme).toLatin1() + ']');
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
    static const QByteArray fixed = colourProperties(Theme::Light) + colourProperties(Theme::Dark) +
                                    colourProperties(Theme::Sepia) + readFile() + "@media print{" +
                                    colourProperties(Theme::Light, ":root[data-theme]") + "}\n";
    return ReaderStyle(":root{--text-size:" + QByteArray::number(textSize) + "px;--measure:" +
                       QByteArray::number(measure) + "rem;--media:" + quoted(mediaLabel) + "}\n" + fixed);
}

QColor ReaderStyle::paper(Theme theme)
{
    return Support::themePalette(theme, QPalette()).color(QPalette::Base);
}

} // namespace Dateline::Reader
