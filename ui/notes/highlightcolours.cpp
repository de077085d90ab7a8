// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/highlightcolours.h"

#include "notes/annotation.h"
#include "notes/swatch.h"
#include "support/palettecolours.h"

#include <array>

namespace Dateline::Notes {

namespace {

/// Grounds and lines in the order of Support::Theme: like a marker on paper, of about the same strength each.
struct Look
{
    std::array<QRgb, 3> ground;
    std::array<QRgb, 3> line;
};

constexpr std::array<Look, colourCount> looks{{
    {{0xfffaedab, 0xff423b21, 0xfff3dc96}, {0xff967600, 0xffd9bc55, 0xff8a6a00}}, // Yellow
    {{0xffd3efcb, 0xff24422b, 0xffd0e0b0}, {0xff34853f, 0xff7cc48a, 0xff3f7a35}}, // Green
    {{0xffcfe3fa, 0xff253d58, 0xffc9d9e0}, {0xff2f6fb5, 0xff86b4e6, 0xff356a9c}}, // Blue
    {{0xfffad6e1, 0xff572e40, 0xfff3cdca}, {0xffb83a6b, 0xffe08caf, 0xffad3a5f}}, // Pink
    {{0xffe6daf7, 0xff43345f, 0xffe0cfdc}, {0xff7a4fb8, 0xffb798e6, 0xff76499f}}, // Violet
    {{0xfffcdfc3, 0xff50361f, 0xfff6d0a4}, {0xffb5601a, 0xffe0a068, 0xffa65512}}, // Orange
    {{0xffc9ecea, 0xff1d4142, 0xffc2ddd0}, {0xff13807f, 0xff6cc2c0, 0xff197670}}, // Teal
    {{0xffe3e3e4, 0xff3b3c42, 0xffddd6c8}, {0xff6b6d72, 0xffa9abb2, 0xff6e675a}}, // Grey
}};

size_t indexOf(int colour)
{
    return size_t(qBound(1, colour, colourCount) - 1);
}

} // namespace

HighlightColours::HighlightColours(QObject *parent)
    : QObject(parent)
{
}

QString HighlightColours::ownName(int colour)
{
    switch (colour) {
    case 1:
        return tr("Yellow");
    case 2:
        return tr("Green");
    case 3:
        return tr("Blue");
    case 4:
        return tr("Pink");
    case 5:
        return tr("Violet");
    case 6:
        return tr("Orange");
    case 7:
        return tr("Teal");
    default:
        return tr("Grey");
    }
}

QString HighlightColours::name(int colour) const
{
    const QString name = m_names.value(colour);
    return name.isEmpty() ? ownName(colour) : name;
}

void HighlightColours::setNames(const QHash<int, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    Q_EMIT namesChanged();
}

void HighlightColours::setName(int colour, const QString &name)
{
    QHash<int, QString> names = m_names;
    if (name.isEmpty())
        names.remove(colour);
    else
        names.insert(colour, name);
    setNames(names);
}

Pattern HighlightColours::pattern(int colour)
{
    return Pattern(qBound(1, colour, colourCount) - 1);
}

Support::Theme HighlightColours::themeOf(const QPalette &palette)
{
    using Support::Theme;
    if (Support::PaletteColours(palette).isDark())
        return Theme::Dark;
    const QColor sepia = Support::themePalette(Theme::Sepia, palette).color(QPalette::Base);
    return palette.color(QPalette::Base) == sepia ? Theme::Sepia : Theme::Light;
}

QColor HighlightColours::ground(int colour, Support::Theme theme)
{
    return QColor(looks[indexOf(colour)].ground[size_t(theme)]);
}

QColor HighlightColours::line(int colour, Support::Theme theme)
{
    return QColor(looks[indexOf(colour)].line[size_t(theme)]);
}

QIcon HighlightColours::swatch(int colour, const QPalette &palette, int size)
{
    return QIcon(new SwatchEngine(colour, palette, size));
}

} // namespace Dateline::Notes
