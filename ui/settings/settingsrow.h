// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace Dateline::Settings {

/// Gives a text in the language of the moment.
using TextSource = std::function<QString()>;

struct RowTexts
{
    TextSource label;
    TextSource keywords = {}; ///< More words a person may look for it by.
    TextSource hint = {};     ///< A quiet line under the field.
};

/// One setting: its label, its field, a hint; found by a search over all of its texts.
class SettingsRow : public QWidget
{
    Q_OBJECT

public:
    SettingsRow(const RowTexts &texts, QWidget *field, QWidget *parent = nullptr);

    /// Shows the row when all of `words` occur in its texts, and marks them in the label. No words: shows it
    /// as usual. Returns whether it is shown.
    bool search(const QStringList &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateTexts();
    QString searchedText() const;

    RowTexts m_texts;
    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_hint;
    QStringList m_words;
};

/// `text` as rich text in which every occurrence of `words` has the colours of a found text.
QString withMarks(const QString &text, const QStringList &words, const QPalette &palette);

} // namespace Dateline::Settings
