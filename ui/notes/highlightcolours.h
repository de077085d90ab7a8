// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

namespace Dateline::Notes {

/// How a highlight is told from others besides its hue, for who does not see hues.
enum class Pattern : quint8 { Plain, Line, Dashes, Dots, DoubleLine, Wave, Stripes, TopLine };

/// The colours of highlights, 1 to Notes::colourCount: their names, which the user can change, and how they
/// look in each theme. One for the window; widgets follow namesChanged().
class HighlightColours : public QObject
{
    Q_OBJECT

public:
    explicit HighlightColours(QObject *parent = nullptr);

    /// The user's name of a colour, or its own.
    QString name(int colour) const;
    /// In the language of the program: "Yellow".
    static QString ownName(int colour);
    const QHash<int, QString> &names() const { return m_names; }
    void setNames(const QHash<int, QString> &names);
    void setName(int colour, const QString &name);

    static Pattern pattern(int colour);
    /// The theme that a palette belongs to.
    static Support::Theme themeOf(const QPalette &palette);
    /// Behind the text, and of the lines of the pattern.
    static QColor ground(int colour, Support::Theme theme);
    static QColor line(int colour, Support::Theme theme);

    /// A square of that colour with its pattern, drawn for the palette's theme.
    static QIcon swatch(int colour, const QPalette &palette, int size = 20);

Q_SIGNALS:
    void namesChanged();

private:
    QHash<int, QString> m_names;
};

} // namespace Dateline::Notes
