import { type DragEvent, useId, useState } from 'react';

interface FileDropProps {
  accept: string;
  label: string;
  hint: string;
  fileName?: string;
  onFile: (file: File) => void;
}

/** A file by button or by dropping it; the button is a plain file input, so it works by keyboard. */
export function FileDrop({ accept, label, hint, fileName, onFile }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside does the same by keyboard
    <div
      className="file-drop panel"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className="btn">
        {fileName ? '换一个文件' : label}
      </label>
      <div>
        <p>{fileName ?? '也可以把文件拖到这里'}</p>
        <p className="muted">{hint}</p>
      </div>
    </div>
  );
}
