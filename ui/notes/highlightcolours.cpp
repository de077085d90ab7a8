// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/highlightcolours.h"

#include "notes/annotation.h"
#include "notes/swatch.h"

#include <array>

namespace Dateline::Notes {

namespace {

/// Hues in degrees; -1 is grey.
constexpr std::array<int, colourCount> hues{48, 125, 212, 335, 275, 25, 178, -1};

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

QColor HighlightColours::ground(int colour, Support::Theme theme)
{
    const int hue = hues[size_t(qBound(1, colour, colourCount) - 1)];
    const bool isDark = theme == Support::Theme::Dark;
    if (hue < 0)
        return isDark ? QColor(0x4a, 0x4a, 0x50) : QColor(0xdd, 0xdd, 0xdd);
    return isDark ? QColor::fromHsl(hue, 90, 62) : QColor::fromHsl(hue, 190, 205);
}

QColor HighlightColours::line(int colour, Support::Theme theme)
{
    const int hue = hues[size_t(qBound(1, colour, colourCount) - 1)];
    const bool isDark = theme == Support::Theme::Dark;
    if (hue < 0)
        return isDark ? QColor(0xa5, 0xa5, 0xad) : QColor(0x70, 0x70, 0x70);
    return isDark ? QColor::fromHsl(hue, 150, 165) : QColor::fromHsl(hue, 190, 95);
}

QIcon HighlightColours::swatch(int colour, const QPalette &palette, int size)
{
    return QIcon(new SwatchEngine(colour, palette, size));
}

} // namespace Dateline::Notes
