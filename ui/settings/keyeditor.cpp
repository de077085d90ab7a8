// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyeditor.h"

#include "keys/keymap.h"
#include "settings/keyrecorder.h"
#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Dateline::Settings {

using namespace Qt::StringLiterals;
using Keys::KeyMap;
namespace Metrics = Support::Metrics;

KeyEditor::KeyEditor(KeyMap *keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_title(new QLabel(this))
    , m_line(new QHBoxLayout)
    , m_recorder(new KeyRecorder(this))
    , m_reset(new QPushButton(this))
    , m_note(new QLabel(this))
    , m_takeAway(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    Support::translated(this, [this] {
        m_reset->setToolTip(tr("Give the action the keys it had in the beginning"));
        m_cancel->setText(tr("&Leave It There"));
        update();
    });
    connect(keys, &KeyMap::changed, this, &KeyEditor::update);
    connect(m_recorder, &KeyRecorder::recorded, this, &KeyEditor::take);
    connect(m_recorder, &KeyRecorder::recordingChanged, this, [this] {
        if (m_recorder->isRecording())
            dropConflict();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        dropConflict();
        m_keys->reset(m_action);
    });
    connect(m_takeAway, &QPushButton::clicked, this, &KeyEditor::takeAway);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        dropConflict();
        m_recorder->setFocus();
    });
}

void KeyEditor::build()
{
    for (QPushButton *button : {m_reset, m_takeAway, m_cancel})
        button->setAutoDefault(false);
    m_title->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_line->setSpacing(Metrics::gap);
    m_line->addWidget(m_title);
    m_line->addStretch(1);
    m_line->addWidget(m_recorder);
    m_line->addWidget(m_reset);
    auto *question = new QHBoxLayout;
    question->setSpacing(Metrics::gap);
    question->addWidget(m_note, 1);
    question->addWidget(m_takeAway);
    question->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::tight, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addLayout(m_line);
    column->addLayout(question);
    // Room for the question is always there, so that the table does not shrink when one is asked.
    for (QWidget *widget : {static_cast<QWidget *>(m_takeAway), static_cast<QWidget *>(m_cancel)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
}

void KeyEditor::setAction(QAction *action)
{
    if (action == m_action)
        return;
    m_action = action;
    dropConflict();
}

void KeyEditor::record()
{
    if (m_action)
        m_recorder->record();
}

void KeyEditor::update()
{
    setEnabled(m_action);
    m_title->setText(m_action ? tr("Keys of “%1”:").arg(KeyMap::plainText(m_action)) : QString());
    m_reset->setEnabled(m_action && m_keys->isChanged(m_action));
    m_reset->setText(tr("R&eset"));
    fillKeys();
    const QList<QAction *> others = m_keys->conflicts(m_contested, m_action);
    const bool isContested = !others.isEmpty();
    m_takeAway->setVisible(isContested);
    m_cancel->setVisible(isContested);
    if (!isContested) {
        m_note->clear();
        return;
    }
    QStringList names;
    for (const QAction *other : others)
        names += tr("“%1”").arg(KeyMap::plainText(other));
    m_note->setText(
        tr("%1 belongs to %2.").arg(m_contested.toString(QKeySequence::NativeText), names.join(tr(", "))));
    m_takeAway->setText(tr("&Use It Here Instead"));
}

void KeyEditor::fillKeys()
{
    // Not at once: this may run because of a click on one of them.
    if (m_keysBox) {
        m_keysBox->hide();
        m_keysBox->deleteLater();
    }
    m_keysBox = new QWidget(this);
    auto *line = new QHBoxLayout(m_keysBox);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::tight);
    const QList<QKeySequence> keys = m_action ? m_keys->keys(m_action) : QList<QKeySequence>();
    for (const QKeySequence &key : keys) {
        const QString text = key.toString(QKeySequence::NativeText);
        auto *button = new QToolButton(m_keysBox);
        button->setObjectName(u"chip"_s);
        button->setText(text + u"  ✕"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Remove %1").arg(text));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, key] { remove(key); });
        line->addWidget(button);
    }
    if (keys.isEmpty() && m_action) {
        auto *none = new QLabel(tr("none"), m_keysBox);
        none->setForegroundRole(QPalette::PlaceholderText);
        line->addWidget(none);
    }
    m_line->insertWidget(1, m_keysBox);
    m_keysBox->show();
    Support::followParentPalette(m_keysBox);
    setTabOrder(m_keysBox, m_recorder);
}

void KeyEditor::take(const QKeySequence &key)
{
    if (!m_action)
        return;
    m_contested = {};
    if (m_keys->conflicts(key, m_action).isEmpty()) {
        m_keys->assign(m_action, key);
        return;
    }
    m_contested = key;
    update();
    m_takeAway->setFocus();
}

void KeyEditor::takeAway()
{
    const QKeySequence key = std::exchange(m_contested, {});
    if (m_action)
        m_keys->assign(m_action, key);
    m_recorder->setFocus();
}

void KeyEditor::dropConflict()
{
    m_contested = {};
    update();
}

void KeyEditor::remove(const QKeySequence &key)
{
    QList<QKeySequence> left = m_keys->keys(m_action);
    left.removeAll(key);
    m_keys->setKeys(m_action, left);
    m_recorder->setFocus();
}

} // namespace Dateline::Settings
